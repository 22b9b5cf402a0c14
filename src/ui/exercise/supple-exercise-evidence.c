/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/exercise/supple-exercise-evidence.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "ui/exercise/supple-source-row.h"

/**
 * SuppleExerciseEvidence:
 *
 * What is known about a stretch and what is not, and who says so. Not there for a stretch of one’s
 * own that tells neither.
 */
struct _SuppleExerciseEvidence
{
  GtkBox parent_instance;

  AdwExpanderRow *evidence;
  GtkLabel       *words;
  AdwExpanderRow *sources;
};

G_DEFINE_FINAL_TYPE (SuppleExerciseEvidence, supple_exercise_evidence, GTK_TYPE_BOX)

static void
supple_exercise_evidence_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_EXERCISE_EVIDENCE);

  G_OBJECT_CLASS (supple_exercise_evidence_parent_class)->dispose (object);
}

static void
supple_exercise_evidence_class_init (SuppleExerciseEvidenceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_exercise_evidence_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/exercise/supple-exercise-evidence.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseEvidence, evidence);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseEvidence, words);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseEvidence, sources);
}

static void
supple_exercise_evidence_init (SuppleExerciseEvidence *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_exercise_evidence_show:
 * @self: a part of a page
 * @exercise: what it is about
 * @library: where its sources are found
 *
 * Once only.
 */
void
supple_exercise_evidence_show (SuppleExerciseEvidence *self,
                               SuppleExercise         *exercise,
                               SuppleLibrary          *library)
{
  g_return_if_fail (SUPPLE_IS_EXERCISE_EVIDENCE (self));
  g_return_if_fail (SUPPLE_IS_EXERCISE (exercise));

  const char        *evidence = supple_exercise_get_evidence (exercise);
  const char *const *keys = supple_exercise_get_sources (exercise);
  guint              n = 0;

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      SuppleSource *source = supple_library_get_source (library, keys[i]);

      if (source == NULL)
        continue;

      adw_expander_row_add_row (self->sources, supple_source_row_new (source));
      n++;
    }

  g_autofree char *count =
    /* Translators: how many publications there are about a stretch. */
    g_strdup_printf (ngettext ("%d publication", "%d publications", n), (int) n);

  adw_expander_row_set_subtitle (self->sources, count);
  gtk_label_set_label (self->words, evidence);
  gtk_widget_set_visible (GTK_WIDGET (self->sources), n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->evidence), evidence != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0 || evidence != NULL);
}
