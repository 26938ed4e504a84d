# Generated from schema/.
"""All public names of API version made_up."""

from sailpoint._core import ApiResponse as ApiResponse
from sailpoint._core import Configuration as Configuration
from sailpoint._core import ConfigurationParams as ConfigurationParams
from sailpoint._core import RawResponse as RawResponse
from sailpoint.made_up.api import *
from sailpoint.made_up.api_client import ApiClient as ApiClient
from sailpoint.made_up.exceptions import *
from sailpoint.made_up.models import *
from sailpoint.paginator import Paginator as Paginator

__version__: str
