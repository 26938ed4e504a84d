# Written by `make stubs` from schema/; change it there.
"""Mail from attributes dto."""

from sailpoint._core import model

__all__ = ["MailFromAttributesDto"]

MailFromAttributesDto = model("v2024", "MailFromAttributesDto")
