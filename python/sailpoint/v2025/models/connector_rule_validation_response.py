# Generated from schema/.
"""Connector rule validation response."""

__all__ = ["ConnectorRuleValidationResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.connector_rule_validation_response_details_inner import ConnectorRuleValidationResponseDetailsInner

    class ConnectorRuleValidationResponse(Model):
        """Connector rule validation response."""

        state: str
        """Known values: OK, ERROR."""
        details: list[ConnectorRuleValidationResponseDetailsInner]
        def __init__(
            self,
            *,
            state: Literal["OK", "ERROR"],
            details: Sequence[ConnectorRuleValidationResponseDetailsInner | Mapping[str, Any]],
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorRuleValidationResponse = model("v2025", "ConnectorRuleValidationResponse")
