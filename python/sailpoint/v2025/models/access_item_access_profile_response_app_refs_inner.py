# Generated from schema/.
"""Access item access profile response app refs inner."""

__all__ = ["AccessItemAccessProfileResponseAppRefsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccessItemAccessProfileResponseAppRefsInner(Model):
        """Access item access profile response app refs inner."""

        cloud_app_id: str | None
        cloud_app_name: str | None
        def __init__(
            self,
            *,
            cloud_app_id: str | None = ...,
            cloud_app_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessItemAccessProfileResponseAppRefsInner = model("v2025", "AccessItemAccessProfileResponseAppRefsInner")
