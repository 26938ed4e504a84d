# Written by `make stubs` from schema/; change it there.
"""Email notification option."""

from sailpoint._core import model

__all__ = ["EmailNotificationOption"]

EmailNotificationOption = model("v2024", "EmailNotificationOption")
