/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How many bodies there are to choose from: skin, hair, build and shirt. */
#define SUPPLE_LOOKS 4

typedef enum
{
  SUPPLE_STYLE_LIGHT,
  SUPPLE_STYLE_DARK,
  SUPPLE_STYLE_CONTRAST_LIGHT,
  SUPPLE_STYLE_CONTRAST_DARK,
} SuppleFigureStyle;
