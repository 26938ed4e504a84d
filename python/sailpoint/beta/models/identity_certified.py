# Generated from schema/.
"""Identity certified."""

__all__ = ["IdentityCertified"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.certifier_response import CertifierResponse

    class IdentityCertified(Model):
        """Identity certified."""

        certification_id: str
        certification_name: str
        signed_date: str | None
        certifiers: list[CertifierResponse] | None
        reviewers: list[CertifierResponse] | None
        signer: CertifierResponse | None
        event_type: str | None
        date_time: str | None
        def __init__(
            self,
            *,
            certification_id: str,
            certification_name: str,
            signed_date: str | None = ...,
            certifiers: Sequence[CertifierResponse | Mapping[str, Any]] | None = ...,
            reviewers: Sequence[CertifierResponse | Mapping[str, Any]] | None = ...,
            signer: CertifierResponse | Mapping[str, Any] | None = ...,
            event_type: str | None = ...,
            date_time: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    IdentityCertified = model("beta", "IdentityCertified")
