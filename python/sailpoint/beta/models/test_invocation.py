# Generated from schema/.
"""Test invocation."""

__all__ = ["TestInvocation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    TestInvocation = model("beta", "TestInvocation")
