# Generated from schema/.
"""The account activity of a change of the lifecycle state."""

__all__ = ["SetLifecycleState200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SetLifecycleState200Response(Model):
        """The account activity of a change of the lifecycle state."""

        account_activity_id: str | None
        """The account activity's id."""
        def __init__(
            self,
            *,
            account_activity_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SetLifecycleState200Response = model("v2024", "SetLifecycleState200Response")
