/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-emergency-number.h"

#include <glib/gi18n.h>
#include <string.h>

/* A wrong number would be worse than none. Where an entry says nothing of it, the number is the one
 * in general use and agrees with a second list made for another purpose, libphonenumber’s public
 * metadata on short numbers (“the catalogue”); where it says something, that is what it rests on
 * besides, or why a number was left out. An advice line stands here only where it answers for the
 * whole country or nearly. All of it has to be looked up again before a release. */
static const SuppleEmergencyNumber numbers[] = {
  /* Where 112 is the number for all services: in the Union by Directive (EU) 2018/1972, article
   * 109, and with its neighbours by their own choice. */
  { "AD", NC_ ("country", "Andorra"), "112", NULL },
  { "BE", NC_ ("country", "Belgium"), "112", NULL },
  { "BG", NC_ ("country", "Bulgaria"), "112", NULL },
  { "CY", NC_ ("country", "Cyprus"), "112", NULL },
  /* 116117: on-call service of the statutory health doctors */
  { "DE", NC_ ("country", "Germany"), "112", "116117" },
  /* 1813 answers in the Capital Region only, so it is left out */
  { "DK", NC_ ("country", "Denmark"), "112", NULL },
  { "EE", NC_ ("country", "Estonia"), "112", "1220" }, /* 1220: family doctors’ advice line */
  { "ES", NC_ ("country", "Spain"), "112", NULL },
  { "FI", NC_ ("country", "Finland"), "112", NULL }, /* 116117 leaves some regions out */
  { "FO", NC_ ("country", "Faroe Islands"), "112", NULL },
  { "GL", NC_ ("country", "Greenland"), "112", NULL },
  { "GR", NC_ ("country", "Greece"), "112", NULL },
  { "HR", NC_ ("country", "Croatia"), "112", NULL },
  { "HU", NC_ ("country", "Hungary"), "112", NULL },
  { "IE", NC_ ("country", "Ireland"), "112", NULL }, /* 999 reaches the same centre */
  /* 1700: nurses of the primary care, day and night */
  { "IS", NC_ ("country", "Iceland"), "112", "1700" },
  { "IT", NC_ ("country", "Italy"), "112", NULL },
  { "LT", NC_ ("country", "Lithuania"), "112", NULL },
  { "LU", NC_ ("country", "Luxembourg"), "112", NULL },
  { "LV", NC_ ("country", "Latvia"), "112", NULL },
  { "MC", NC_ ("country", "Monaco"), "112", NULL },
  { "MT", NC_ ("country", "Malta"), "112", NULL },
  { "NL", NC_ ("country", "Netherlands"), "112", NULL },
  { "PL", NC_ ("country", "Poland"), "112", NULL },
  { "PT", NC_ ("country", "Portugal"), "112", "808242424" }, /* 808 24 24 24: SNS 24 */
  { "RO", NC_ ("country", "Romania"), "112", NULL },
  { "SE", NC_ ("country", "Sweden"), "112", "1177" }, /* 1177: the regions’ health advice */
  { "SI", NC_ ("country", "Slovenia"), "112", NULL },
  /* Where the ambulance has a number of its own that everybody knows, beside 112. */
  /* 144: Rettung; 1450: health advice of the federation and all nine states */
  { "AT", NC_ ("country", "Austria"), "144", "1450" },
  { "CH", NC_ ("country", "Switzerland"), "144", NULL },   /* Sanitätsnotruf */
  { "CZ", NC_ ("country", "Czechia"), "155", NULL },       /* Záchranná služba */
  { "FR", NC_ ("country", "France"), "15", NULL },         /* SAMU, where doctors answer */
  { "GF", NC_ ("country", "French Guiana"), "15", NULL },  /* SAMU */
  { "GP", NC_ ("country", "Guadeloupe"), "15", NULL },     /* SAMU */
  { "MQ", NC_ ("country", "Martinique"), "15", NULL },     /* SAMU */
  { "RE", NC_ ("country", "Réunion"), "15", NULL },        /* SAMU */
  { "YT", NC_ ("country", "Mayotte"), "15", NULL },        /* SAMU */
  { "LI", NC_ ("country", "Liechtenstein"), "144", NULL }, /* as in Switzerland */
  /* 113: medisinsk nødtelefon; 116117: legevakt */
  { "NO", NC_ ("country", "Norway"), "113", "116117" },
  { "SK", NC_ ("country", "Slovakia"), "155", NULL },   /* Záchranná služba */
  { "SM", NC_ ("country", "San Marino"), "118", NULL }, /* Soccorso */
  /* The British Isles. */
  /* 111: NHS 111 and NHS 24; Northern Ireland has no such line */
  { "GB", NC_ ("country", "United Kingdom"), "999", "111" },
  { "GG", NC_ ("country", "Guernsey"), "999", NULL },
  { "IM", NC_ ("country", "Isle of Man"), "999", NULL },
  { "JE", NC_ ("country", "Jersey"), "999", NULL },
  /* South-eastern and eastern Europe, the Caucasus, Kazakhstan: the ambulance’s own numbers. */
  { "AL", NC_ ("country", "Albania"), "127", NULL },
  { "AM", NC_ ("country", "Armenia"), "103", NULL },
  { "AZ", NC_ ("country", "Azerbaijan"), "103", NULL },
  { "BA", NC_ ("country", "Bosnia and Herzegovina"), "124", NULL },
  { "BY", NC_ ("country", "Belarus"), "103", NULL },
  { "GE", NC_ ("country", "Georgia"), "112", NULL }, /* one number for all services */
  { "KZ", NC_ ("country", "Kazakhstan"), "103", NULL },
  { "MD", NC_ ("country", "Moldova"), "112", NULL }, /* one number for all services */
  { "ME", NC_ ("country", "Montenegro"), "124", NULL },
  { "MK", NC_ ("country", "North Macedonia"), "194", NULL },
  /* Hitna pomoć; the catalogue still has 94, which was the number before */
  { "RS", NC_ ("country", "Serbia"), "194", NULL },
  /* one number for all services; 103 is the ambulance */
  { "RU", NC_ ("country", "Russia"), "112", NULL },
  { "TR", NC_ ("country", "Türkiye"), "112", NULL }, /* one number for all services */
  { "UA", NC_ ("country", "Ukraine"), "103", NULL },
  { "XK", NC_ ("country", "Kosovo"), "112", NULL },
  /* The Americas. */
  { "AR", NC_ ("country", "Argentina"), "107", NULL }, /* SAME */
  { "BR", NC_ ("country", "Brazil"), "192", NULL },    /* SAMU; 190 is the police */
  /* 811 gives advice in most provinces, not in all */
  { "CA", NC_ ("country", "Canada"), "911", NULL },
  { "CL", NC_ ("country", "Chile"), "131", NULL }, /* SAMU */
  { "CO", NC_ ("country", "Colombia"), "123", NULL },
  { "CR", NC_ ("country", "Costa Rica"), "911", NULL },
  { "DO", NC_ ("country", "Dominican Republic"), "911", NULL },
  { "EC", NC_ ("country", "Ecuador"), "911", NULL },
  { "MX", NC_ ("country", "Mexico"), "911", NULL },
  { "PA", NC_ ("country", "Panama"), "911", NULL },
  { "PR", NC_ ("country", "Puerto Rico"), "911", NULL },
  { "US", NC_ ("country", "United States"), "911", NULL }, /* has no advice line for all states */
  { "UY", NC_ ("country", "Uruguay"), "911", NULL },
  /* Asia and Oceania. */
  { "AE", NC_ ("country", "United Arab Emirates"), "998", NULL }, /* ambulance; 999 is the police */
  /* Triple Zero; the advice lines differ by state */
  { "AU", NC_ ("country", "Australia"), "000", NULL },
  { "BD", NC_ ("country", "Bangladesh"), "999", NULL },
  { "BH", NC_ ("country", "Bahrain"), "999", NULL },
  { "CN", NC_ ("country", "China"), "120", NULL },
  { "HK", NC_ ("country", "Hong Kong"), "999", NULL },
  { "IL", NC_ ("country", "Israel"), "101", NULL }, /* Magen David Adom */
  { "IN", NC_ ("country", "India"), "112", NULL },  /* one number for all services */
  { "IR", NC_ ("country", "Iran"), "115", NULL },
  { "JO", NC_ ("country", "Jordan"), "911", NULL },
  /* #7119 gives advice in some prefectures, not in all */
  { "JP", NC_ ("country", "Japan"), "119", NULL },
  { "KR", NC_ ("country", "South Korea"), "119", NULL },
  { "KW", NC_ ("country", "Kuwait"), "112", NULL },
  { "LB", NC_ ("country", "Lebanon"), "140", NULL }, /* Red Cross */
  /* Suwa Seriya, free and nationwide; not in the catalogue */
  { "LK", NC_ ("country", "Sri Lanka"), "1990", NULL },
  { "MO", NC_ ("country", "Macao"), "999", NULL },
  { "MY", NC_ ("country", "Malaysia"), "999", NULL },
  { "NP", NC_ ("country", "Nepal"), "102", NULL },
  { "NZ", NC_ ("country", "New Zealand"), "111", "0800611116" }, /* 0800 611 116: Healthline */
  { "OM", NC_ ("country", "Oman"), "9999", NULL },
  { "PH", NC_ ("country", "Philippines"), "911", NULL },
  { "QA", NC_ ("country", "Qatar"), "999", NULL },
  { "SA", NC_ ("country", "Saudi Arabia"), "997", NULL }, /* Red Crescent */
  { "SG", NC_ ("country", "Singapore"), "995", NULL },    /* ambulance; 999 is the police */
  /* National Institute for Emergency Medicine */
  { "TH", NC_ ("country", "Thailand"), "1669", NULL },
  { "TW", NC_ ("country", "Taiwan"), "119", NULL },
  { "VN", NC_ ("country", "Vietnam"), "115", NULL },
  /* Africa. */
  { "EG", NC_ ("country", "Egypt"), "123", NULL },
  { "KE", NC_ ("country", "Kenya"), "999", NULL },
  { "TN", NC_ ("country", "Tunisia"), "190", NULL }, /* SAMU */
  /* ambulance; 112 works from mobile phones */
  { "ZA", NC_ ("country", "South Africa"), "10177", NULL },
};

/* Mobile phones pass 112 on to the local service nearly everywhere. */
static const SuppleEmergencyNumber unknown = { NULL, NULL, "112", NULL };

/**
 * supple_emergency_number_lookup:
 * @territory: (nullable): an ISO 3166 territory of two capital letters
 *
 * Finds whom to call in a territory.
 *
 * Returns: (transfer none): the numbers there; 112 without a name where none are known
 */
const SuppleEmergencyNumber *
supple_emergency_number_lookup (const char *territory)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (g_strcmp0 (numbers[i].territory, territory) == 0)
      return &numbers[i];

  return &unknown;
}

/**
 * supple_emergency_number_get_all:
 * @n_numbers: (out): how many there are
 *
 * Lists the territories whose numbers are known, in no order that people would expect.
 *
 * Returns: (transfer none) (array length=n_numbers): their numbers
 */
const SuppleEmergencyNumber *
supple_emergency_number_get_all (guint *n_numbers)
{
  g_return_val_if_fail (n_numbers != NULL, NULL);

  *n_numbers = G_N_ELEMENTS (numbers);
  return numbers;
}

/**
 * supple_emergency_number_group_digits:
 * @digits: what to dial
 *
 * Writes a number as it is read: up to five digits in one, longer ones in threes
 * from the end. It may be broken between them, as it is shown very large.
 *
 * Returns: (transfer full): such as “112” or “116 117”
 */
char *
supple_emergency_number_group_digits (const char *digits)
{
  g_return_val_if_fail (digits != NULL, NULL);

  gsize    length = strlen (digits);
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < length; i++)
    {
      gsize left = length - i;

      /* A single digit would be left alone at the beginning. */
      if (length > 5 && i > 1 && left % 3 == 0)
        g_string_append_c (text, ' ');

      g_string_append_c (text, digits[i]);
    }

  return g_string_free_and_steal (text);
}
