# Written by `make stubs` from schema/; change it there.
"""Mail from attributes dto."""

from sailpoint._core import Model

__all__ = ["MailFromAttributesDto"]

class MailFromAttributesDto(Model):
    """Mail from attributes dto."""

    identity: str | None
    mail_from_domain: str | None
    def __init__(
        self,
        *,
        identity: str | None = ...,
        mail_from_domain: str | None = ...,
    ) -> None: ...
