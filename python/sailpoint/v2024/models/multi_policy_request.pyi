# Written by `make stubs` from schema/; change it there.
"""Multi policy request."""

from sailpoint._core import Model

__all__ = ["MultiPolicyRequest"]

class MultiPolicyRequest(Model):
    """Multi policy request."""

    filtered_policy_list: list[str] | None
    def __init__(
        self,
        *,
        filtered_policy_list: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
