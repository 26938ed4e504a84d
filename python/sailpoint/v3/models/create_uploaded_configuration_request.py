# Generated from schema/.
"""Create uploaded configuration request."""

__all__ = ["CreateUploadedConfigurationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CreateUploadedConfigurationRequest(Model):
        """Create uploaded configuration request."""

        data: str
        name: str
        def __init__(
            self,
            *,
            data: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateUploadedConfigurationRequest = model("v3", "CreateUploadedConfigurationRequest")
