# Generated from schema/.
"""Manual discover applications template."""

__all__ = ["ManualDiscoverApplicationsTemplate"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ManualDiscoverApplicationsTemplate(Model):
        """Manual discover applications template."""

        application_name: str | None
        description: str | None
        def __init__(
            self,
            *,
            application_name: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManualDiscoverApplicationsTemplate = model("v2025", "ManualDiscoverApplicationsTemplate")
