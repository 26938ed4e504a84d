# Generated from schema/.
"""Request on behalf of config."""

__all__ = ["RequestOnBehalfOfConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RequestOnBehalfOfConfig(Model):
        """Request on behalf of config."""

        allow_request_on_behalf_of_anyone_by_anyone: bool | None
        allow_request_on_behalf_of_employee_by_manager: bool | None
        def __init__(
            self,
            *,
            allow_request_on_behalf_of_anyone_by_anyone: bool | None = ...,
            allow_request_on_behalf_of_employee_by_manager: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestOnBehalfOfConfig = model("v3", "RequestOnBehalfOfConfig")
