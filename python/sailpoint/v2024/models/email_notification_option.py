# Written by `make stubs` from schema/; change it there.
"""Who is notified by e-mail when an identity enters a lifecycle state."""

from sailpoint._core import model

__all__ = ["EmailNotificationOption"]

EmailNotificationOption = model("v2024", "EmailNotificationOption")
