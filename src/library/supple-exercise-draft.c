/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-exercise-draft.h"

/**
 * supple_phase_draft_clear:
 * @self: what has been read of a phase
 *
 * Forgets it, so that the next one can be read.
 */
void
supple_phase_draft_clear (SupplePhaseDraft *self)
{
  g_free (self->id);
  g_free (self->instruction);
  g_free (self->instruction_in);
  g_free (self->description);
  g_free (self->pose);
  *self = (SupplePhaseDraft) { 0 };
}

/**
 * supple_exercise_draft_clear:
 * @self: what has been read of an exercise
 *
 * Frees all of it.
 */
void
supple_exercise_draft_clear (SuppleExerciseDraft *self)
{
  GStrvBuilder *lists[] = {
    self->other_names, self->original_names, self->targets, self->feelings, self->mistakes,
    self->easier, self->harder, self->cautions, self->sources
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_clear_pointer (&lists[i], g_strv_builder_unref);

  g_free (self->id);
  g_free (self->position);
  g_free (self->sides);
  g_free (self->bias);
  g_free (self->variant_of);
  g_strfreev (self->tags);
  g_free (self->title);
  g_free (self->start);
  g_free (self->start_instruction);
  g_free (self->start_pose);
  supple_phase_draft_clear (&self->phase);
  g_ptr_array_unref (self->phases);
  g_free (self->easier_exercise);
  g_free (self->evidence);
  g_free (self->photo);
}

static char **
end_list (GStrvBuilder **list)
{
  g_autoptr (GStrvBuilder) builder = g_steal_pointer (list);

  return builder != NULL ? g_strv_builder_end (builder) : g_new0 (char *, 1);
}

/**
 * supple_exercise_draft_build:
 * @self: a whole exercise, checked; its lists go
 *
 * Returns: (transfer full): the exercise
 */
SuppleExercise *
supple_exercise_draft_build (SuppleExerciseDraft *self)
{
  g_auto (GStrv) other_names = end_list (&self->other_names);
  g_auto (GStrv) original_names = end_list (&self->original_names);
  g_auto (GStrv) targets = end_list (&self->targets);
  g_auto (GStrv) feelings = end_list (&self->feelings);
  g_auto (GStrv) mistakes = end_list (&self->mistakes);
  g_auto (GStrv) easier = end_list (&self->easier);
  g_auto (GStrv) harder = end_list (&self->harder);
  g_auto (GStrv) cautions = end_list (&self->cautions);
  g_auto (GStrv) sources = end_list (&self->sources);
  gboolean alternate = g_strcmp0 (self->sides, "alternate") == 0;
  gboolean sided = alternate || g_strcmp0 (self->sides, "each") == 0;

  self->dose.sides = sided ? SUPPLE_SIDES_BOTH : SUPPLE_SIDES_NONE;

  return g_object_new (SUPPLE_TYPE_EXERCISE,
                       "id", self->id,
                       "title", self->title,
                       "other-names", other_names,
                       "original-names", original_names,
                       "place", self->place,
                       "position", self->position,
                       "kind", self->kind,
                       "sided", sided,
                       "alternate", alternate,
                       "difficulty", self->difficulty,
                       "setup-us", self->setup_us,
                       "bias", self->bias,
                       "start", self->start,
                       "start-instruction", self->start_instruction,
                       "start-pose", self->start_pose,
                       "phases", self->phases,
                       "dose", &self->dose,
                       "dose-range", &self->range,
                       "targets", targets,
                       "feelings", feelings,
                       "mistakes", mistakes,
                       "easier", easier,
                       "easier-exercise", self->easier_exercise,
                       "harder", harder,
                       "cautions", cautions,
                       "tags", self->tags,
                       "sources", sources,
                       "variant-of", self->variant_of,
                       "evidence", self->evidence,
                       "photo", self->photo,
                       "own", self->own,
                       NULL);
}
