# Generated from schema/.
"""Outlier feature translation."""

__all__ = ["OutlierFeatureTranslation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.translation_message import TranslationMessage

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
else:
    from sailpoint._core import model

    OutlierFeatureTranslation = model("beta", "OutlierFeatureTranslation")
