# Generated from schema/.
"""Manually updated fields DTO."""

__all__ = ["ManuallyUpdatedFieldsDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ManuallyUpdatedFieldsDTO(Model):
        """Manually updated fields DTO."""

        display_name: bool | None
        description: bool | None
        def __init__(
            self,
            *,
            display_name: bool | None = ...,
            description: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManuallyUpdatedFieldsDTO = model("beta", "ManuallyUpdatedFieldsDTO")
