# Generated from schema/.
"""Network configuration."""

__all__ = ["NetworkConfiguration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

    class NetworkConfiguration(Tracked[JsonPatchOperation], Model):
        """Network configuration."""

        range: list[str] | None
        geolocation: list[str] | None
        whitelisted: bool | None
        def __init__(
            self,
            *,
            range: list[str] | tuple[str, ...] | None = ...,
            geolocation: list[str] | tuple[str, ...] | None = ...,
            whitelisted: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NetworkConfiguration = model("v2024", "NetworkConfiguration")
