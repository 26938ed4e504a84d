# Generated from schema/.
"""Import form definitions202 response errors inner."""

__all__ = ["ImportFormDefinitions202ResponseErrorsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class ImportFormDefinitions202ResponseErrorsInner(Model):
        """Import form definitions202 response errors inner."""

        detail: dict[str, Any] | None
        key: str | None
        text: str | None
        def __init__(
            self,
            *,
            detail: Mapping[str, Any] | None = ...,
            key: str | None = ...,
            text: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ImportFormDefinitions202ResponseErrorsInner = model("beta", "ImportFormDefinitions202ResponseErrorsInner")
