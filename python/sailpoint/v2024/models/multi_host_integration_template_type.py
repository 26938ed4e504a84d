# Generated from schema/.
"""Multi host integration template type."""

__all__ = ["MultiHostIntegrationTemplateType"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class MultiHostIntegrationTemplateType(Model):
        """Multi host integration template type."""

        name: str | None
        type: str
        script_name: str
        def __init__(
            self,
            *,
            type: str,
            script_name: str,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostIntegrationTemplateType = model("v2024", "MultiHostIntegrationTemplateType")
