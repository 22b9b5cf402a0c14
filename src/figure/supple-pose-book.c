/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-pose-book.h"

#include <string.h>

/* What a movement has room for between its two ends. */
#define MOST_VIAS 4

typedef struct
{
  SupplePose     pose;
  SuppleBodySide side;
  gboolean       outlined;
} Entry;

/* Which parts of the pose being read have been seen. */
enum
{
  SEEN_PELVIS = 1 << 0,
  SEEN_SPINE = 1 << 1,
  SEEN_CAMERA = 1 << 2,
  SEEN_LEG = 1 << 3, /* << side */
  SEEN_ARM = 1 << 5,
  SEEN_ALL = (1 << 7) - 1,
};

struct _SupplePoseBook
{
  GHashTable *poses; /* id -> Entry */
  GHashTable *ways;  /* "from to" -> SupplePoseWay */
  GPtrArray  *ids;   /* in the order of the file, NULL-terminated; owned by @poses */

  /* while reading, line by line */
  int    line, line_length;
  Entry *entry;
  guint  seen;
  guint  depth;
};

static void
free_way (SupplePoseWay *way)
{
  g_strfreev (way->vias);
  g_free (way);
}

static char *
way_key (const char *from,
         const char *to)
{
  return g_strdup_printf ("%s %s", from, to);
}

static gboolean
open_pose (SupplePoseBook          *self,
           const SupplePoseElement *element,
           GError                 **error)
{
  const char *id = supple_pose_element_get (element, "id");
  const char *side = supple_pose_element_get (element, "side");
  const char *outline = supple_pose_element_get (element, "outline");
  char       *key;

  if (id == NULL || *id == '\0' || strchr (id, ' ') != NULL)
    return supple_pose_element_fail (element, error, "a pose needs an id of one word");
  if (g_hash_table_contains (self->poses, id))
    return supple_pose_element_fail (element, error, "there is a pose “%s” already", id);
  if (side != NULL && !g_str_equal (side, "right") && !g_str_equal (side, "left"))
    return supple_pose_element_fail (element, error, "a side is right or left, not “%s”", side);
  if (outline != NULL && !g_str_equal (outline, "yes"))
    return supple_pose_element_fail (element, error, "an outline is yes, not “%s”", outline);

  self->entry = g_new0 (Entry, 1);
  self->entry->side = SUPPLE_BODY_MIDLINE;
  if (side != NULL)
    self->entry->side = g_str_equal (side, "right") ? SUPPLE_BODY_RIGHT : SUPPLE_BODY_LEFT;
  self->entry->outlined = outline != NULL;
  self->entry->pose.breath = 0.5;
  self->seen = 0;

  key = g_strdup (id);
  g_hash_table_insert (self->poses, key, self->entry);
  g_ptr_array_add (self->ids, key);
  return TRUE;
}

static gboolean
read_way (SupplePoseBook          *self,
          const SupplePoseElement *element,
          GError                 **error)
{
  const char *from = supple_pose_element_get (element, "from");
  const char *to = supple_pose_element_get (element, "to");
  const char *via = supple_pose_element_get (element, "via");
  const char *lead = supple_pose_element_get (element, "lead");
  g_auto (GStrv) steps = via != NULL ? g_strsplit (via, " ", -1) : g_new0 (char *, 1);
  SupplePoseWay *way;

  if (from == NULL || to == NULL)
    return supple_pose_element_fail (element, error, "“from” or “to” is missing");
  if (!g_hash_table_contains (self->poses, from))
    return supple_pose_element_fail (element, error, "no pose “%s” above", from);
  if (!g_hash_table_contains (self->poses, to))
    return supple_pose_element_fail (element, error, "no pose “%s” above", to);
  if (lead != NULL && !g_str_equal (lead, "head") && !g_str_equal (lead, "pelvis"))
    return supple_pose_element_fail (element, error, "head or pelvis leads, not “%s”", lead);
  if (g_strv_length (steps) > MOST_VIAS)
    return supple_pose_element_fail (element, error, "more than %d poses on the way", MOST_VIAS);
  for (int i = 0; steps[i] != NULL; i++)
    if (!g_hash_table_contains (self->poses, steps[i]))
      return supple_pose_element_fail (element, error, "no pose “%s” above", steps[i]);

  way = g_new0 (SupplePoseWay, 1);
  way->vias = g_steal_pointer (&steps);
  way->head_leads = g_strcmp0 (lead, "head") == 0;
  g_hash_table_replace (self->ways, way_key (from, to), way);
  return TRUE;
}

static guint
part_bits (const SupplePoseElement *element)
{
  const char *side = supple_pose_element_get (element, "side");
  guint       limb = g_strcmp0 (side, "right") == 0 ? 1 : g_strcmp0 (side, "left") == 0 ? 2
                                                                                        : 3;

  if (g_str_equal (element->tag, "pelvis"))
    return SEEN_PELVIS;
  if (g_str_equal (element->tag, "spine"))
    return SEEN_SPINE;
  if (g_str_equal (element->tag, "camera"))
    return SEEN_CAMERA;
  if (g_str_equal (element->tag, "leg"))
    return SEEN_LEG * limb;
  if (g_str_equal (element->tag, "arm"))
    return SEEN_ARM * limb;
  return 0;
}

static gboolean
read_part (SupplePoseBook          *self,
           const SupplePoseElement *element,
           GError                 **error)
{
  guint bits = part_bits (element);

  if (self->seen & bits)
    return supple_pose_element_fail (element, error, "said twice in one pose");
  self->seen |= bits;
  return supple_pose_element_read (element, &self->entry->pose, error);
}

/* The parser is one character further than the tag, so at the end of a line it is on the next. */
static SupplePoseElement
element_at (SupplePoseBook      *self,
            GMarkupParseContext *context,
            const char          *tag)
{
  int line, column;

  g_markup_parse_context_get_position (context, &line, &column);
  column = column > 1 ? column - 1 : self->line_length;
  return (SupplePoseElement) { .line = self->line, .column = MAX (column, 1), .tag = tag };
}

static void
start_element (GMarkupParseContext *context,
               const char          *tag,
               const char         **names,
               const char         **values,
               gpointer             user_data,
               GError             **error)
{
  SupplePoseBook   *self = user_data;
  SupplePoseElement element = element_at (self, context, tag);
  guint             depth = self->depth++;

  element.names = names;
  element.values = values;
  if (depth == 0 && g_str_equal (tag, "poses"))
    return;
  if (depth == 1 && g_str_equal (tag, "pose"))
    open_pose (self, &element, error);
  else if (depth == 1 && g_str_equal (tag, "way"))
    read_way (self, &element, error);
  else if (depth == 2 && self->entry != NULL)
    read_part (self, &element, error);
  else
    supple_pose_element_fail (&element, error, "not expected here");
}

static void
end_element (GMarkupParseContext *context,
             const char          *tag,
             gpointer             user_data,
             GError             **error)
{
  SupplePoseBook   *self = user_data;
  SupplePoseElement element = element_at (self, context, tag);

  self->depth--;
  if (self->depth != 1 || self->entry == NULL)
    return;
  if (self->seen != SEEN_ALL)
    supple_pose_element_fail (&element, error, "a part of the pose is missing");
  self->entry = NULL;
}

static void
read_text (
  GMarkupParseContext *context, const char *text, gsize length, gpointer user_data, GError **error)
{
  SupplePoseElement element = element_at (user_data, context, "poses");

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (text[i]))
      {
        supple_pose_element_fail (&element, error, "text between the elements");
        return;
      }
}

/* The parser's own complaints begin with the place in another form. */
static void
place_error (SupplePoseBook      *self,
             GMarkupParseContext *context,
             GError              *found,
             GError             **error)
{
  SupplePoseElement place = element_at (self, context, NULL);
  const char       *what = strstr (found->message, ": ");

  if (found->domain == SUPPLE_FIGURE_ERROR)
    {
      g_propagate_error (error, found);
      return;
    }
  if (what == NULL || !g_str_has_prefix (found->message, "Error on"))
    what = found->message;
  else
    what += 2;
  g_set_error (error, SUPPLE_FIGURE_ERROR, SUPPLE_FIGURE_ERROR_POSES, "%d:%d: %s", place.line,
               place.column, what);
  g_error_free (found);
}

/* Line by line, as the parser itself does not say on which line a tag ended. */
static gboolean
parse_lines (SupplePoseBook      *self,
             GMarkupParseContext *context,
             const char          *text,
             gsize                length,
             GError             **error)
{
  const char *end = text + length;

  while (text < end)
    {
      const char *newline = memchr (text, '\n', (gsize) (end - text));
      const char *next = newline != NULL ? newline + 1 : end;

      self->line++;
      self->line_length = (int) (next - text) - (newline != NULL);
      if (!g_markup_parse_context_parse (context, text, next - text, error))
        return FALSE;
      text = next;
    }
  self->line = MAX (self->line, 1);
  return g_markup_parse_context_end_parse (context, error);
}

/**
 * supple_pose_book_new:
 * @text: an XML text of poses
 * @length: its length in bytes, or -1 if it ends with a zero
 * @error: (out) (optional): return location for an error in %SUPPLE_FIGURE_ERROR, whose message
 *   begins with line and column
 *
 * Reads every pose and every way between them.
 *
 * Returns: (transfer full) (nullable): a book, or %NULL with @error set
 */
SupplePoseBook *
supple_pose_book_new (const char *text,
                      gssize      length,
                      GError    **error)
{
  static const GMarkupParser parser = { start_element, end_element, read_text, NULL, NULL };
  g_autoptr (SupplePoseBook) self = g_new0 (SupplePoseBook, 1);
  g_autoptr (GMarkupParseContext) context =
    g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, self, NULL);
  GError *found = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  self->poses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->ways = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) free_way);
  self->ids = g_ptr_array_new ();

  if (!parse_lines (self, context, text, length < 0 ? strlen (text) : (gsize) length, &found))
    {
      place_error (self, context, found, error);
      return NULL;
    }
  g_ptr_array_add (self->ids, NULL);
  return g_steal_pointer (&self);
}

/**
 * supple_pose_book_free:
 * @self: (transfer full) (nullable): a book
 *
 * Frees a book and every pose in it.
 */
void
supple_pose_book_free (SupplePoseBook *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->poses, g_hash_table_unref);
  g_clear_pointer (&self->ways, g_hash_table_unref);
  g_clear_pointer (&self->ids, g_ptr_array_unref);
  g_free (self);
}

/**
 * supple_pose_book_get_ids:
 * @self: a book
 *
 * Returns: (transfer none): the id of every pose in the order of the file, %NULL-terminated
 */
const char *const *
supple_pose_book_get_ids (SupplePoseBook *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->ids->pdata;
}

/**
 * supple_pose_book_get:
 * @self: a book
 * @id: id of a pose as in the file
 * @side: the side an exercise is done on, or %SUPPLE_BODY_MIDLINE for the pose as it is written
 * @pose: (out caller-allocates): the pose
 *
 * Looks a pose up. One that was written for the other side is mirrored; one that belongs to no
 * side is the same for both.
 *
 * Returns: whether there is such a pose; @pose is left alone if not
 */
gboolean
supple_pose_book_get (SupplePoseBook *self,
                      const char     *id,
                      SuppleBodySide  side,
                      SupplePose     *pose)
{
  const Entry *entry;

  g_return_val_if_fail (self != NULL && id != NULL && pose != NULL, FALSE);

  entry = g_hash_table_lookup (self->poses, id);
  if (entry == NULL)
    return FALSE;
  if (side == SUPPLE_BODY_MIDLINE || entry->side == SUPPLE_BODY_MIDLINE || entry->side == side)
    *pose = entry->pose;
  else
    supple_pose_mirror (&entry->pose, pose);
  return TRUE;
}

/**
 * supple_pose_book_is_outlined:
 * @self: a book
 * @id: id of a pose as in the file
 *
 * Returns: whether a still picture of the pose tells too little without the outline of where the
 *   movement begins
 */
gboolean
supple_pose_book_is_outlined (SupplePoseBook *self,
                              const char     *id)
{
  g_return_val_if_fail (self != NULL && id != NULL, FALSE);

  const Entry *entry = g_hash_table_lookup (self->poses, id);

  return entry != NULL && entry->outlined;
}

/**
 * supple_pose_book_get_way:
 * @self: a book
 * @from_id: where a movement begins
 * @to_id: where it ends
 *
 * Looks up by which poses a movement goes when the straight way would lead through the body
 * or look wrong. Written for one direction only; supple_motion_path() tries the other as well.
 *
 * Returns: (transfer none) (nullable): the way, or %NULL if none is written down
 */
const SupplePoseWay *
supple_pose_book_get_way (SupplePoseBook *self,
                          const char     *from_id,
                          const char     *to_id)
{
  g_autofree char *key = NULL;

  g_return_val_if_fail (self != NULL && from_id != NULL && to_id != NULL, NULL);

  key = way_key (from_id, to_id);
  return g_hash_table_lookup (self->ways, key);
}
