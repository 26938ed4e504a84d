# Written by `make stubs` from schema/; change it there.
"""Test invocation."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["TestInvocation"]

class TestInvocation(Model):
    """Test invocation."""

    trigger_id: str
    input: dict[str, Any] | None
    content_json: dict[str, Any]
    subscription_ids: list[str] | None
    def __init__(
        self,
        *,
        trigger_id: str,
        content_json: Mapping[str, Any],
        input: Mapping[str, Any] | None = ...,
        subscription_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
