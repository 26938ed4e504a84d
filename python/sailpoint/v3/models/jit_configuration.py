# Generated from schema/.
"""JIT configuration."""

__all__ = ["JITConfiguration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint._core import Model

    class JITConfiguration(Model):
        """JIT configuration."""

        enabled: bool | None
        source_id: str | None
        source_attribute_mappings: dict[str, str] | None
        def __init__(
            self,
            *,
            enabled: bool | None = ...,
            source_id: str | None = ...,
            source_attribute_mappings: Mapping[str, str] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    JITConfiguration = model("v3", "JITConfiguration")
