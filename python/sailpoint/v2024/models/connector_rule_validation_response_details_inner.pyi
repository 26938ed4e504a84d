# Written by `make stubs` from schema/; change it there.
"""Connector rule validation response details inner."""

from sailpoint._core import Model

__all__ = ["ConnectorRuleValidationResponseDetailsInner"]

class ConnectorRuleValidationResponseDetailsInner(Model):
    """Connector rule validation response details inner."""

    line: int
    column: int
    messsage: str | None
    def __init__(
        self,
        *,
        line: int,
        column: int,
        messsage: str | None = ...,
    ) -> None: ...
