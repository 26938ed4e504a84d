# Written by `make stubs` from schema/; change it there.
"""Send test notification request dto."""

from sailpoint._core import model

__all__ = ["SendTestNotificationRequestDto"]

SendTestNotificationRequestDto = model("v2024", "SendTestNotificationRequestDto")
