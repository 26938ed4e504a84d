# Generated from schema/.
"""Send test notification request dto."""

__all__ = ["SendTestNotificationRequestDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model

    class SendTestNotificationRequestDto(Model):
        """Send test notification request dto."""

        key: str | None
        medium: str | None
        """Known values: EMAIL, SLACK, TEAMS."""
        locale: str | None
        context: dict[str, Any] | None
        recipient_email_list: list[str] | None
        carbon_copy: list[str] | None
        blind_carbon_copy: list[str] | None
        def __init__(
            self,
            *,
            key: str | None = ...,
            medium: Literal["EMAIL", "SLACK", "TEAMS"] | None = ...,
            locale: str | None = ...,
            context: Mapping[str, Any] | None = ...,
            recipient_email_list: list[str] | tuple[str, ...] | None = ...,
            carbon_copy: list[str] | tuple[str, ...] | None = ...,
            blind_carbon_copy: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SendTestNotificationRequestDto = model("v2024", "SendTestNotificationRequestDto")
