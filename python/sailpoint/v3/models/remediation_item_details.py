# Generated from schema/.
"""Remediation item details."""

__all__ = ["RemediationItemDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RemediationItemDetails(Model):
        """Remediation item details."""

        id: str | None
        target_id: str | None
        target_name: str | None
        target_display_name: str | None
        application_name: str | None
        attribute_name: str | None
        attribute_operation: str | None
        attribute_value: str | None
        native_identity: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            target_id: str | None = ...,
            target_name: str | None = ...,
            target_display_name: str | None = ...,
            application_name: str | None = ...,
            attribute_name: str | None = ...,
            attribute_operation: str | None = ...,
            attribute_value: str | None = ...,
            native_identity: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RemediationItemDetails = model("v3", "RemediationItemDetails")
