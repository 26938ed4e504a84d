# Written by `make stubs` from schema/; change it there.
"""Test external execute workflow200 response."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["TestExternalExecuteWorkflow200Response"]

class TestExternalExecuteWorkflow200Response(Model):
    """Test external execute workflow200 response."""

    payload: dict[str, Any] | None
    def __init__(
        self,
        *,
        payload: Mapping[str, Any] | None = ...,
    ) -> None: ...
