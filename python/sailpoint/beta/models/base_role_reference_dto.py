# Generated from schema/.
"""Base role reference dto."""

__all__ = ["BaseRoleReferenceDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BaseRoleReferenceDto(Model):
        """Base role reference dto."""

        type: str | None
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: str | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BaseRoleReferenceDto = model("beta", "BaseRoleReferenceDto")
