# Generated from schema/.
"""Outlier."""

__all__ = ["Outlier"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model

    class Outlier(Model):
        """Outlier."""

        id: str | None
        identity_id: str | None
        type: str | None
        """Known values: LOW_SIMILARITY, STRUCTURAL."""
        first_detection_date: datetime | str | None
        latest_detection_date: datetime | str | None
        ignored: bool | None
        attributes: dict[str, Any] | None
        score: float | None
        unignore_type: str | None
        """Known values: MANUAL, AUTOMATIC."""
        unignore_date: datetime | str | None
        ignore_date: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            identity_id: str | None = ...,
            type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
            first_detection_date: datetime | str | None = ...,
            latest_detection_date: datetime | str | None = ...,
            ignored: bool | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            score: float | None = ...,
            unignore_type: Literal["MANUAL", "AUTOMATIC"] | None = ...,
            unignore_date: datetime | str | None = ...,
            ignore_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Outlier = model("beta", "Outlier")
