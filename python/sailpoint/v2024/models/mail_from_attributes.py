# Written by `make stubs` from schema/; change it there.
"""Mail from attributes."""

from sailpoint._core import model

__all__ = ["MailFromAttributes"]

MailFromAttributes = model("v2024", "MailFromAttributes")
