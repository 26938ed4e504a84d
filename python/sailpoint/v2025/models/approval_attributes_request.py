# Generated from schema/.
"""Approval attributes request."""

__all__ = ["ApprovalAttributesRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint._core import Model

    class ApprovalAttributesRequest(Model):
        """Approval attributes request."""

        additional_attributes: dict[str, str] | None
        comment: str | None
        remove_attribute_keys: list[str] | None
        def __init__(
            self,
            *,
            additional_attributes: Mapping[str, str] | None = ...,
            comment: str | None = ...,
            remove_attribute_keys: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalAttributesRequest = model("v2025", "ApprovalAttributesRequest")
