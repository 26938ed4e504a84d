# Generated from schema/.
"""Create form definition file request request."""

__all__ = ["CreateFormDefinitionFileRequestRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CreateFormDefinitionFileRequestRequest(Model):
        """Create form definition file request request."""

        file: str
        def __init__(
            self,
            *,
            file: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateFormDefinitionFileRequestRequest = model("v2024", "CreateFormDefinitionFileRequestRequest")
