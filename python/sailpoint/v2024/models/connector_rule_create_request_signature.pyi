# Written by `make stubs` from schema/; change it there.
"""Connector rule create request signature."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.argument import Argument

__all__ = ["ConnectorRuleCreateRequestSignature"]

class ConnectorRuleCreateRequestSignature(Model):
    """Connector rule create request signature."""

    input: list[Argument | None]
    output: Argument | None
    def __init__(
        self,
        *,
        input: Sequence[Argument | Mapping[str, Any] | None],
        output: Argument | Mapping[str, Any] | None = ...,
    ) -> None: ...
