# Generated from schema/.
"""Manual discover applications."""

__all__ = ["ManualDiscoverApplications"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ManualDiscoverApplications(Model):
        """Manual discover applications."""

        file: str
        def __init__(
            self,
            *,
            file: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManualDiscoverApplications = model("v2024", "ManualDiscoverApplications")
