# Generated from schema/.
"""Account attributes changed source."""

__all__ = ["AccountAttributesChangedSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountAttributesChangedSource(Model):
        """Account attributes changed source."""

        id: str
        type: str
        """Known values: SOURCE."""
        name: str
        def __init__(
            self,
            *,
            id: str,
            type: Literal["SOURCE"],
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAttributesChangedSource = model("v2025", "AccountAttributesChangedSource")
