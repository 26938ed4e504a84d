# Generated from schema/.
"""Multi policy request."""

__all__ = ["MultiPolicyRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class MultiPolicyRequest(Model):
        """Multi policy request."""

        filtered_policy_list: list[str] | None
        def __init__(
            self,
            *,
            filtered_policy_list: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiPolicyRequest = model("v2024", "MultiPolicyRequest")
