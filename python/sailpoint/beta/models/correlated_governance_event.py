# Generated from schema/.
"""Correlated governance event."""

__all__ = ["CorrelatedGovernanceEvent"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.certifier_response import CertifierResponse

    class CorrelatedGovernanceEvent(Model):
        """Correlated governance event."""

        name: str | None
        date_time: str | None
        type: str | None
        """Known values: certification, accessRequest."""
        governance_id: str | None
        owners: list[CertifierResponse] | None
        reviewers: list[CertifierResponse] | None
        decision_maker: CertifierResponse | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            date_time: str | None = ...,
            type: Literal["certification", "accessRequest"] | None = ...,
            governance_id: str | None = ...,
            owners: Sequence[CertifierResponse | Mapping[str, Any]] | None = ...,
            reviewers: Sequence[CertifierResponse | Mapping[str, Any]] | None = ...,
            decision_maker: CertifierResponse | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CorrelatedGovernanceEvent = model("beta", "CorrelatedGovernanceEvent")
