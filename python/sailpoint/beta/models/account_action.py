# Generated from schema/.
"""A change of accounts when an identity enters a lifecycle state."""

__all__ = ["AccountAction"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountAction(Model):
        """A change of accounts when an identity enters a lifecycle state."""

        action: str | None
        """The change.

        Known values: ENABLE, DISABLE.
        """
        source_ids: list[str] | None
        """Ids of the sources whose accounts change."""
        exclude_source_ids: list[str] | None
        all_sources: bool | None
        def __init__(
            self,
            *,
            action: Literal["ENABLE", "DISABLE"] | None = ...,
            source_ids: list[str] | tuple[str, ...] | None = ...,
            exclude_source_ids: list[str] | tuple[str, ...] | None = ...,
            all_sources: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAction = model("beta", "AccountAction")
