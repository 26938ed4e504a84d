# Generated from schema/.
"""Mail from attributes dto."""

__all__ = ["MailFromAttributesDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    MailFromAttributesDto = model("v2024", "MailFromAttributesDto")
