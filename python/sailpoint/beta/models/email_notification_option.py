# Generated from schema/.
"""Recipients of an e-mail when an identity enters a lifecycle state."""

from sailpoint.beta.models import EmailNotificationOption

__all__ = ["EmailNotificationOption"]
