# Generated from schema/.
"""Multi host sources account correlation config."""

__all__ = ["MultiHostSourcesAccountCorrelationConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class MultiHostSourcesAccountCorrelationConfig(Model):
        """Multi host sources account correlation config."""

        type: str | None
        """Known values: ACCOUNT_CORRELATION_CONFIG."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["ACCOUNT_CORRELATION_CONFIG"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostSourcesAccountCorrelationConfig = model("beta", "MultiHostSourcesAccountCorrelationConfig")
