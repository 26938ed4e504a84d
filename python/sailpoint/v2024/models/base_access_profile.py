# Generated from schema/.
"""Base access profile."""

__all__ = ["BaseAccessProfile"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BaseAccessProfile(Model):
        """Base access profile."""

        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BaseAccessProfile = model("v2024", "BaseAccessProfile")
