# Generated from schema/.
"""Mail from attributes."""

__all__ = ["MailFromAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class MailFromAttributes(Model):
        """Mail from attributes."""

        identity: str | None
        mail_from_domain: str | None
        mx_record: str | None
        txt_record: str | None
        mail_from_domain_status: str | None
        """Known values: PENDING, SUCCESS, FAILED."""
        def __init__(
            self,
            *,
            identity: str | None = ...,
            mail_from_domain: str | None = ...,
            mx_record: str | None = ...,
            txt_record: str | None = ...,
            mail_from_domain_status: Literal["PENDING", "SUCCESS", "FAILED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MailFromAttributes = model("v2024", "MailFromAttributes")
