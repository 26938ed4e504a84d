# Written by `make stubs` from schema/; change it there.
"""Recipients of an e-mail when an identity enters a lifecycle state."""

from sailpoint._core import model

__all__ = ["EmailNotificationOption"]

EmailNotificationOption = model("v2024", "EmailNotificationOption")
