# Generated from schema/.
"""Send test notification request dto."""

from sailpoint.v2024.models import SendTestNotificationRequestDto

__all__ = ["SendTestNotificationRequestDto"]
