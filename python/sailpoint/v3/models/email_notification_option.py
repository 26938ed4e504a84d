# Generated from schema/.
"""Recipients of an e-mail when an identity enters a lifecycle state."""

from sailpoint.v3.models import EmailNotificationOption

__all__ = ["EmailNotificationOption"]
