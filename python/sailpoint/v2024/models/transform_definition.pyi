# Written by `make stubs` from schema/; change it there.
"""A transform: an account attribute, a stored transform, a rule, or an operation on them."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["TransformDefinition"]

class TransformDefinition(Model):
    """A transform: an account attribute, a stored transform, a rule, or an operation on them."""

    type: str | None
    """The operation, for example `accountAttribute`, `reference` or `rule`."""
    attributes: dict[str, Any] | None
    """Arguments of the operation: any JSON object."""
    def __init__(
        self,
        *,
        type: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...
