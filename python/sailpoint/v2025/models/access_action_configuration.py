# Generated from schema/.
"""Access action configuration."""

__all__ = ["AccessActionConfiguration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccessActionConfiguration(Model):
        """Access action configuration."""

        remove_all_access_enabled: bool | None
        def __init__(
            self,
            *,
            remove_all_access_enabled: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessActionConfiguration = model("v2025", "AccessActionConfiguration")
