# Generated from schema/.
"""Send test notification request dto."""

from sailpoint.beta.models import SendTestNotificationRequestDto

__all__ = ["SendTestNotificationRequestDto"]
