# Written by `make stubs` from schema/; change it there.
"""Outlier feature translation."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.translation_message import TranslationMessage

__all__ = ["OutlierFeatureTranslation"]

class OutlierFeatureTranslation(Model):
    """Outlier feature translation."""

    display_name: TranslationMessage | None
    description: TranslationMessage | None
    def __init__(
        self,
        *,
        display_name: TranslationMessage | Mapping[str, Any] | None = ...,
        description: TranslationMessage | Mapping[str, Any] | None = ...,
    ) -> None: ...
