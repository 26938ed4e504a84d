# Written by `make stubs` from schema/; change it there.
"""Connector rule validation response."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.connector_rule_validation_response_details_inner import ConnectorRuleValidationResponseDetailsInner

__all__ = ["ConnectorRuleValidationResponse"]

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
